package cn.mingbai.notice.seal;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The command that checks the seals, for tests that look at the product from outside. */
public final class SealCommand {

    private SealCommand() {}

    /** How it would end: 0 where all is sound. */
    public static int run(AutowireCapableBeanFactory beans) {
        return beans.createBean(SealCheckCommand.class).check();
    }
}
