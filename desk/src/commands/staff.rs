//! `recourse staff`: passwords and keys, each shown once.

use super::{Use, close, open};
use crate::cli::{Common, Staff};
use anyhow::{Result, anyhow};
use std::process::ExitCode;

/// Sets a password or makes a key.
///
/// # Errors
/// When firm or login are unknown or the record fails.
pub async fn run(common: &Common, asked: &Staff) -> Result<ExitCode> {
    let engine = open(common, Use::Write).await?;
    let done = match asked {
        Staff::Password { firm, login } => {
            let firm = engine.firm(firm)?.clone();
            let person = firm.people.iter().find(|person| person.login == *login);
            let person =
                person.ok_or_else(|| anyhow!("`{login}` is not in the file of {}", firm.name))?;
            let password = crate::staff::secret(9)?;
            engine.put_staff(&firm, person, &password).await?;
            engine
                .store
                .end_sessions_of(
                    engine.lots(&firm.id).await?.first().copied().unwrap_or_default(),
                    login,
                )
                .await?;
            format!("{login} at {}: {password}", firm.name)
        }
        Staff::ApiKey { firm, name } => {
            engine.firm(firm)?;
            engine.make_api_key(firm, name).await?
        }
    };
    close(&engine).await;
    println!("{done}");
    Ok(ExitCode::SUCCESS)
}
