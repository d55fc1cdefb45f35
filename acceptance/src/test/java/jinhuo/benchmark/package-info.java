/** Speed beside its limit: each figure of the portal and the same work straight at the engine, in one run. */
package jinhuo.benchmark;
