package cn.mingbai.shared;

/** Something is not there, or lies outside the actor's area, which is the same to him: the answer is 404. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message for the log; holds ids, never personal data */
    public NotFoundException(String message) {
        super(message);
    }
}
