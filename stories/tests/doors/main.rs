//! The doors of a running desk, on both engines: who is let in, what is refused and how, and that
//! what one may not see looks like what is not there.

mod answers;
mod forms;
mod interface;
mod roles;
mod seen;
mod sessions;
mod support;
