//! Tables of complaints: what each column means, and the complaint in one record.

mod mapping;
mod received;

pub use mapping::{Mapping, MappingError};
pub use received::Received;

use jiff::civil::Time;
use recourse_kernel::terms::{Channel, CustomerKind, Product};

use super::words;

/// A complaint as a table or a JSON line states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableComplaint {
    /// When the firm received it.
    pub received: Received,
    /// A heading, when the source has one.
    pub title: Option<String>,
    /// What the customer says.
    pub text: String,
    /// The customer's name.
    pub name: Option<String>,
    /// The customer's mail address.
    pub email: Option<String>,
    /// The customer's postal address.
    pub address: Option<String>,
    /// The customer's telephone number.
    pub phone: Option<String>,
    /// The account the complaint is about.
    pub account: Option<String>,
    /// What the complaint is about.
    pub product: Option<Product>,
    /// How it reached the firm.
    pub channel: Option<Channel>,
    /// The language to answer in.
    pub language: Option<String>,
    /// The complainant's relation to the firm.
    pub customer: Option<CustomerKind>,
    /// The source's own number for it.
    pub outside_reference: Option<String>,
    /// What was not understood but does not stand in the way: the clock runs all the same.
    pub remarks: Vec<RowFault>,
}

/// What is wrong with a record, where, and what would mend it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {}{what}; {cure}", column.as_ref().map(|c| format!("`{c}`: ")).unwrap_or_default())]
pub struct RowFault {
    /// The file and line.
    pub place: String,
    /// The column or key.
    pub column: Option<String>,
    /// What is wrong.
    pub what: String,
    /// What would mend it.
    pub cure: String,
}

impl RowFault {
    /// Where it is and what would mend it, without what the record says: for the register, which holds
    /// no words of a customer.
    pub fn without_content(&self) -> String {
        let line = self.place.rsplit(':').next().unwrap_or_default();
        match &self.column {
            Some(column) => format!("line {line}, `{column}` cannot be used: {}", self.cure),
            None => format!("line {line} cannot be used: {}", self.cure),
        }
    }
}

/// The words of one record under our own names, before they are understood.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    pub received: Cell,
    pub title: Cell,
    pub text: Cell,
    pub name: Cell,
    pub email: Cell,
    pub address: Cell,
    pub phone: Cell,
    pub account: Cell,
    pub product: Cell,
    pub channel: Cell,
    pub language: Cell,
    pub customer: Cell,
    pub reference: Cell,
}

/// One field: what the source calls it and what stands in it, if anything.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    pub column: String,
    pub value: Option<String>,
}

impl Words {
    /// Understands the words. `date` is how the source writes a date, or ISO 8601 when absent.
    pub(super) fn understand(
        self,
        place: &str,
        date: Option<&str>,
        time: Option<Time>,
    ) -> Result<TableComplaint, RowFault> {
        let fault = |column: &str, what: String, cure: &str| RowFault {
            place: place.to_owned(),
            column: Some(column.to_owned()).filter(|c| !c.is_empty()),
            what,
            cure: cure.to_owned(),
        };
        let Some(value) = &self.received.value else {
            let cure = "give the day it was received";
            return Err(fault(&self.received.column, "has no date".to_owned(), cure));
        };
        let received = Received::read(value, date, time).map_err(|reason| {
            let what = format!("`{}` is no date: {reason}", words::line(value));
            fault(
                &self.received.column,
                what,
                "give a day that exists, written as the mapping says",
            )
        })?;
        let mut remarks = Vec::new();
        let (text, cut) = words::body(self.text.value.as_deref().unwrap_or_default());
        if text.trim().is_empty() {
            let what = "has no text".to_owned();
            return Err(fault(&self.text.column, what, "write down what the customer says"));
        }
        if cut {
            let what = format!("is longer than {} bytes and was cut", words::TEXT_BYTES_MAX);
            remarks.push(fault(&self.text.column, what, "read the end in the original record"));
        }
        let product = word(&self.product, &mut remarks, &fault);
        let channel = word(&self.channel, &mut remarks, &fault);
        let customer = word(&self.customer, &mut remarks, &fault);
        let line = |cell: Cell| cell.value.map(|v| words::line(&v)).filter(|v| !v.is_empty());
        Ok(TableComplaint {
            received,
            title: line(self.title),
            text,
            name: line(self.name),
            email: line(self.email),
            address: self.address.value.map(|v| words::body(v.trim()).0).filter(|v| !v.is_empty()),
            phone: line(self.phone),
            account: line(self.account),
            product,
            channel,
            language: line(self.language),
            customer,
            outside_reference: line(self.reference),
            remarks,
        })
    }
}

/// A word of a closed list. One that is in no list is remarked on and left out: a product that
/// nobody mapped must not keep a complaint from its handler.
fn word<T: std::str::FromStr<Err = recourse_kernel::terms::UnknownWord>>(
    cell: &Cell,
    remarks: &mut Vec<RowFault>,
    fault: &dyn Fn(&str, String, &str) -> RowFault,
) -> Option<T> {
    match cell.value.as_deref()?.parse() {
        Ok(word) => Some(word),
        Err(unknown) => {
            let unknown: recourse_kernel::terms::UnknownWord = unknown;
            let what = format!("`{}` is not one of: {}", words::line(&unknown.word), unknown.known);
            remarks.push(fault(&cell.column, what, "map the value, or choose it by hand"));
            None
        }
    }
}

#[cfg(test)]
mod tests;
