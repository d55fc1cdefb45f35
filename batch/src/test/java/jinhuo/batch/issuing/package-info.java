/** Orders for the tests of the jobs that issue papers. */
package jinhuo.batch.issuing;
