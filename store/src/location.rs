//! Where the record is kept.

use std::fmt;
use std::path::PathBuf;

/// Where the record is kept: a directory with SQLite in it, or a PostgreSQL database.
///
/// ```
/// use recourse_store::Location;
/// assert!(matches!(Location::parse("./complaints"), Location::Directory(_)));
/// assert!(matches!(Location::parse("postgres://desk@db/recourse"), Location::Postgres(_)));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// A directory; it is created on first use.
    Directory(PathBuf),
    /// A PostgreSQL address.
    Postgres(PostgresUrl),
}

/// A PostgreSQL address. Printing it leaves the password out.
#[derive(Clone, PartialEq, Eq)]
pub struct PostgresUrl(String);

impl Location {
    /// Reads a `--data` argument: `postgres://…` and `postgresql://…` are servers, all else is a directory.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Self::Postgres(PostgresUrl(text.to_owned()))
        } else {
            Self::Directory(PathBuf::from(text))
        }
    }
}

impl std::str::FromStr for Location {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self::parse(text))
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Directory(path) => write!(f, "{}", path.display()),
            Self::Postgres(url) => write!(f, "{url}"),
        }
    }
}

impl PostgresUrl {
    /// The whole address, password included: for connecting, never for printing.
    pub(crate) fn secret(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PostgresUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((scheme, rest)) = self.0.split_once("://") else {
            return write!(f, "postgres://…");
        };
        // The query part may carry a password too, so it is not shown at all.
        let rest = rest.split('?').next().unwrap_or_default();
        match rest.rsplit_once('@') {
            Some((login, host)) => {
                let name = login.split(':').next().unwrap_or_default();
                write!(f, "{scheme}://{name}@{host}")
            }
            None => write!(f, "{scheme}://{rest}"),
        }
    }
}

impl fmt::Debug for PostgresUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_address_has_no_password() {
        let cases = [
            ("postgres://desk:secret@db:5432/recourse", "postgres://desk@db:5432/recourse"),
            ("postgresql://desk@db/recourse?password=secret", "postgresql://desk@db/recourse"),
            ("postgres:///recourse", "postgres:///recourse"),
            ("postgres://desk:p@ss@db/recourse", "postgres://desk@db/recourse"),
        ];
        for (address, printed) in cases {
            assert_eq!(Location::parse(address).to_string(), printed);
            assert!(!format!("{:?}", Location::parse(address)).contains("secret"));
        }
    }
}
