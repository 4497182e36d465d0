/** Dữ liệu cá nhân: finds what a document tells of private persons, by rules with evidence. */
package vn.vankho.extract.privacy;
