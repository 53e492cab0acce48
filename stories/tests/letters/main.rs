//! Letters to the customer: on the case as sent, on paper, and in every language that the sample
//! firms answer in.

mod languages;
mod referral;
mod support;
