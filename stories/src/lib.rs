//! Stories: what the law and a firm's procedure ask of a complaint, told so that a lawyer can read
//! and correct it, and run against the product.

pub mod browser;
pub mod doors;
pub mod house;
pub mod installation;
pub mod post_office;
pub mod program;
pub mod raw;
pub mod story;
