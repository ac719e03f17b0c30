package org.belie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.belie.report.exchange.Baseline;
import org.belie.report.exchange.ClaimReviewReport;
import org.belie.report.exchange.CsvReport;
import org.belie.report.exchange.JunitReport;
import org.belie.report.exchange.MarkdownReport;
import org.belie.report.exchange.ProvReport;
import org.belie.report.exchange.Reviewer;
import org.belie.report.exchange.SarifReport;
import org.belie.report.exchange.StixReport;
import org.belie.report.exchange.WebAddress;
import picocli.CommandLine.Option;

/** What some formats need besides the verdicts: an earlier run to compare with, and who answers for a publication. */
final class ExchangeOptions {
    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "With --format sarif: say what is new since an earlier run, from the SARIF, JSON or NDJSON"
                    + " that it wrote.")
    private Path baseline;

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "With --format claimreview or stix: the organisation that answers for the verdicts.")
    private String reviewer;

    @Option(
            names = "--review-url",
            paramLabel = "URL",
            description = "With --format claimreview: the page where the verdicts are read; {bundle} and {claim} in it"
                    + " stand for their ids.")
    private String page;

    private Baseline earlier;

    /**
     * Reads what is to be read before anything is judged.
     *
     * @throws Refused when an option does not fit the format, or cannot be used
     */
    void check(Format format) {
        only(baseline, "--baseline", format, List.of(Format.SARIF));
        only(reviewer, "--reviewer", format, List.of(Format.CLAIMREVIEW, Format.STIX));
        only(page, "--review-url", format, List.of(Format.CLAIMREVIEW));
        if (page != null && WebAddress.of(page.replace('{', '_').replace('}', '_')) == null) {
            throw new Refused(
                    "`" + page + "` is no address of a page. Maybe write it like https://example.org/{claim}");
        }
        if (baseline != null) {
            earlier = read();
        }
    }

    private static void only(Object value, String option, Format format, List<Format> formats) {
        if (value != null && !formats.contains(format)) {
            var words = formats.stream().map(Format::word).toList();
            throw new Refused(option + " does nothing with --format " + format.word() + ". Maybe add --format "
                    + String.join(" or ", words));
        }
    }

    private Baseline read() {
        try {
            var read = Baseline.of(Files.readString(baseline));
            if (read == null) {
                throw new Refused(baseline + " holds no verdicts of an earlier run. Maybe write it with:"
                        + " belie check --format sarif --out " + baseline);
            }
            return read;
        } catch (IOException e) {
            throw new Refused(baseline + " cannot be read. Maybe leave out --baseline in the first run");
        }
    }

    /** A run in one of the exchange formats. */
    String text(Format format, Checked checked) {
        var report = checked.report();
        return switch (format) {
            case MARKDOWN -> MarkdownReport.markdown(report);
            case CSV -> CsvReport.csv(report);
            case SARIF -> sarif(checked);
            case JUNIT -> JunitReport.junit(report, checked.failing(), checked.unusable());
            case CLAIMREVIEW -> ClaimReviewReport.claimReviews(report, new Reviewer(reviewer, page));
            case STIX -> StixReport.stix(report, new Reviewer(reviewer, page));
            case PROV -> ProvReport.prov(report, checked.book());
            default -> throw new IllegalStateException("not one of the formats of this command");
        };
    }

    private String sarif(Checked checked) {
        var some = earlier != null && !checked.claims().isEmpty();
        var baseline = some ? earlier.about(checked.claims()) : earlier;
        return SarifReport.sarif(checked.report(), checked.book().cards(), checked.unusable(), baseline);
    }
}
