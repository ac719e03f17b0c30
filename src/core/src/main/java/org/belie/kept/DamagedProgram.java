package org.belie.kept;

/** A file inside the program itself is not as the build wrote it: it has to be built or installed again. */
public final class DamagedProgram extends IllegalStateException {
    private static final long serialVersionUID = 1;

    /**
     * Says which.
     *
     * @param place of the file in the program
     */
    public DamagedProgram(String place, Exception cause) {
        super("the program is damaged: " + place + ", " + cause.getMessage(), cause);
    }
}
