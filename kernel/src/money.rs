//! Amounts of money: whole minor units of a named currency, never a float.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A currency used by the firms and bodies this product knows. All of them have two decimals.
///
/// ```
/// use recourse_kernel::money::Currency;
/// assert_eq!("SEK".parse::<Currency>().unwrap(), Currency::Sek);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// Danish krone.
    Dkk,
    /// Euro.
    Eur,
    /// Norwegian krone.
    Nok,
    /// Swedish krona.
    Sek,
    /// United States dollar, which imported open data uses.
    Usd,
}

impl Currency {
    /// The ISO 4217 code.
    pub const fn code(self) -> &'static str {
        match self {
            Currency::Dkk => "DKK",
            Currency::Eur => "EUR",
            Currency::Nok => "NOK",
            Currency::Sek => "SEK",
            Currency::Usd => "USD",
        }
    }

    /// Every currency, in the order of their codes.
    pub const ALL: [Currency; 5] =
        [Currency::Dkk, Currency::Eur, Currency::Nok, Currency::Sek, Currency::Usd];
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Currency {
    type Err = MoneyError;
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        Currency::ALL
            .into_iter()
            .find(|currency| currency.code() == text)
            .ok_or_else(|| MoneyError::Currency(text.to_owned()))
    }
}

/// Why a text is not an amount, or a sum cannot be formed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Not a decimal number with a dot and at most two decimals.
    #[error(
        "`{0}` is not an amount: write digits with at most two decimals after a dot, such as 150.00"
    )]
    Amount(String),
    /// Not a currency the product knows.
    #[error("`{0}` is not a known currency: use DKK, EUR, NOK, SEK or USD")]
    Currency(String),
    /// Two currencies cannot be added.
    #[error("{0} and {1} cannot be added")]
    Mixed(Currency, Currency),
    /// The sum does not fit in 64 bits of minor units.
    #[error("the amount is too large")]
    TooLarge,
}

/// An amount: minor units (öre, øre, cent) of a currency.
///
/// ```
/// use recourse_kernel::money::{Currency, Money};
/// let fee = Money::parse("150.5", Currency::Sek).unwrap();
/// assert_eq!(fee.minor, 15_050);
/// assert_eq!(fee.to_string(), "150.50 SEK");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Minor units; a negative amount is owed by the customer.
    pub minor: i64,
    /// The currency of the minor units.
    pub currency: Currency,
}

impl Money {
    /// Reads a decimal text with a dot, such as `-12.50` or `300`.
    ///
    /// # Errors
    /// [`MoneyError::Amount`] for anything else, [`MoneyError::TooLarge`] beyond 64 bits.
    pub fn parse(text: &str, currency: Currency) -> Result<Money, MoneyError> {
        let wrong = || MoneyError::Amount(text.to_owned());
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        if !plain(whole) || !plain(part) || part.len() > 2 {
            return Err(wrong());
        }
        let whole: i64 = whole.parse().map_err(|_| MoneyError::TooLarge)?;
        let cents: i64 = part.parse().map_err(|_| wrong())?;
        let cents = if part.len() == 1 { cents * 10 } else { cents };
        let minor = whole
            .checked_mul(100)
            .and_then(|minor| minor.checked_add(cents))
            .ok_or(MoneyError::TooLarge)?;
        Ok(Money { minor: if negative { -minor } else { minor }, currency })
    }

    /// The sum of two amounts of one currency.
    ///
    /// # Errors
    /// [`MoneyError::Mixed`] for two currencies, [`MoneyError::TooLarge`] on overflow.
    pub fn checked_add(self, other: Money) -> Result<Money, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::Mixed(self.currency, other.currency));
        }
        let minor = self.minor.checked_add(other.minor).ok_or(MoneyError::TooLarge)?;
        Ok(Money { minor, currency: self.currency })
    }

    /// The amount as a decimal text with a dot and two decimals, without the currency.
    pub fn decimal(self) -> String {
        let sign = if self.minor < 0 { "-" } else { "" };
        let abs = self.minor.unsigned_abs();
        format!("{sign}{}.{:02}", abs / 100, abs % 100)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.decimal(), self.currency)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_not_an_amount_is_refused() {
        for text in ["", "-", "1,50", "1.234", "1e3", " 1", "1.", ".5", "١"] {
            assert!(Money::parse(text, Currency::Eur).is_err(), "{text:?} was accepted");
        }
        assert_eq!(Money::parse("92233720368547758080", Currency::Eur), Err(MoneyError::TooLarge));
    }

    proptest! {
        #[test]
        fn a_printed_amount_reads_back(minor in -1_000_000_000_000i64..1_000_000_000_000) {
            let money = Money { minor, currency: Currency::Nok };
            prop_assert_eq!(Money::parse(&money.decimal(), Currency::Nok).unwrap(), money);
        }
    }
}
