/** The whole product: one module per subject of the office, see docs/architecture.md. */
@NullMarked
package cn.mingbai;

import org.jspecify.annotations.NullMarked;
