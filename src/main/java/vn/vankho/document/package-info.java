/**
 * The domain: what a Vietnamese administrative document is, said in records, enums and sealed
 * types.
 *
 * <p>Nothing here knows a file format, a database or a page template; only the JDK is used. Records
 * refuse impossible values when they are made. No method takes or returns {@code null}. A bad
 * document is a value ({@link vn.vankho.document.Reading.Failed}, {@link
 * vn.vankho.document.Outcome}), never an exception.
 */
package vn.vankho.document;
