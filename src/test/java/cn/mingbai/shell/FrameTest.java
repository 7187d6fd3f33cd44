package cn.mingbai.shell;

import cn.mingbai.ProductTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The product with pages and failures made for testing its frame; one more context, shared by the frame's tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProductTest
@Import({SamplePages.class, SampleFailures.class})
@interface FrameTest {}
