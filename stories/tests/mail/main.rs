//! Mail through real servers: Dovecot and Postfix, started by each test for itself.

mod delivery;
mod in_and_out;
mod large;
mod lost;
mod support;
