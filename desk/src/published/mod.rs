//! What is published is what runs (DK-05, DK-08, DK-09, FI-12, NO-11, BE-01, BE-02): the written
//! procedure, the page and the sheet on how to complain, contact data for machines. Everything is
//! made on the day it is asked for, from the firm data, law packs and calendars that decide every case;
//! the texts hold no figure. [`effect`] shows what a change would do to all of it, and to open cases.

mod appointments;
mod checks;
pub mod contact;
pub mod deadlines;
mod desk;
pub mod effect;
pub mod facts;
pub mod opening;
mod pages;
pub mod posts;
pub mod printed;
pub mod procedure;
pub mod sheet;
pub mod words;

pub use appointments::Banner;
pub(crate) use appointments::page as appointments_page;
pub use desk::{file_name, on};
pub(crate) use desk::{page as diff_page, submit as diff_submit};
pub use facts::Facts;
pub use pages::{router, stamp};
pub use words::Edition;
