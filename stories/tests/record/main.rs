//! The record, through the one loop and on both engines: a complaint's whole life, what a reading
//! leaves behind, what never lies in the open, and what happens when two act at once.

mod joined;
mod life;
mod sealed;
mod support;
mod together;
mod trust;
