/**
 * Quy trình: which step comes after which, and what is kept between them. The steps themselves live
 * in the other packages; Spring Batch lives here.
 */
package vn.vankho.job;
