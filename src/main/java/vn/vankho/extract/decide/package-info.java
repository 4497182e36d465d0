/** Xem xét: what a person should decide on, and what a person decided. */
package vn.vankho.extract.decide;
