package org.belie.cli;

import java.util.List;
import org.belie.bundle.Matter;
import org.belie.json.Report;
import org.belie.report.html.Dossier;
import org.belie.report.html.HtmlReport;
import org.belie.report.html.Library;
import org.belie.setup.Setup;

/**
 * Writes a report as web pages: one page, or, into a folder, an index and a page for each bundle.
 *
 * @param output says where to
 */
record HtmlPages(Setup setup, OutputOptions output) {

    /** Writes what was found on bundles, beside what they say; what took too long is left out, and that is said. */
    ExitCode write(Report report, List<Matter> matters) {
        var gathered = new Dossiers(setup);
        write(gathered.of(report, matters));
        gathered.cut()
                .forEach(id ->
                        output.note(id + ": reasons, flips or days took longer than a limit lets them, and the page"
                                + " leaves them out. Maybe allow more with --limit-time"));
        return gathered.cut().isEmpty() ? ExitCode.OK : ExitCode.LIMIT;
    }

    private void write(List<Dossier> dossiers) {
        var book = setup.book();
        var library =
                new Library(book.fingerprint(), book.cards(), setup.folder().rules());
        if (output.folder()) {
            output.files(HtmlReport.folder(library, dossiers));
        } else {
            output.results(HtmlReport.page(library, dossiers));
        }
    }
}
