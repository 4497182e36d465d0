/**
 * Canh giữ: what keeps a file from costing more than its share of memory and time, whatever it says
 * of itself.
 */
package vn.vankho.text.guard;
