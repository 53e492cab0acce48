//! The officer's overview, on both engines: every number equals a plain count of what was folded from
//! the events, leads to as many cases, and agrees with the register.

mod counts;
mod doors;
mod table;
