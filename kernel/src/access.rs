//! Who may do what: the one place that decides, asked by every door.
//!
//! Roles are data in the firm file: a role is a list of permissions. Beside the permission, the
//! object counts: a person sees only the firm that employs them, and no case from which they are
//! barred by a conflict of interest.

use crate::terms::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

words! {
    /// Something a role may do.
    Permission {
        /// Read cases.
        CaseRead = "case.read",
        /// Register a complaint that came by phone, letter or in a branch.
        CaseReceive = "case.receive",
        /// Work a case: ask for information, note, send notices.
        CaseWork = "case.work",
        /// Assign cases.
        CaseAssign = "case.assign",
        /// Decide points of complaint.
        CaseDecide = "case.decide",
        /// Send the answer.
        CaseAnswer = "case.answer",
        /// Take a case up a level or to an outside body.
        CaseEscalate = "case.escalate",
        /// Close, reopen, merge and link cases.
        CaseClose = "case.close",
        /// See the register of incoming items.
        IntakeRead = "intake.read",
        /// Resolve quarantined items.
        IntakeResolve = "intake.resolve",
        /// Search all cases.
        Search = "search",
        /// Read the law packs and the firm's procedure.
        LawRead = "law.read",
        /// Manage staff accounts.
        FirmAdmin = "firm.admin",
        /// Read who read what, and verify the record.
        AuditRead = "audit.read",
        /// Import files.
        Import = "import",
        /// Hand in complaints through the programming interface.
        ApiIntake = "api.intake",
    }
}

/// Somebody who acts: a member of staff, the customer, or the product itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "as", rename_all = "kebab-case")]
pub enum Actor {
    /// A member of a firm's staff.
    Staff(Staff),
    /// The person who complains.
    Customer,
    /// The product acting on the firm's behalf: automatic acknowledgements, imports, jobs.
    System,
}

/// A member of staff as the rules see one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staff {
    /// The person's id in the firm file.
    pub person: String,
    /// The firm that employs them.
    pub firm: String,
    /// The unit they work in.
    pub unit: String,
    /// The highest level at which they handle complaints.
    pub level: Option<String>,
    /// Their permissions, from all their roles.
    pub may: BTreeSet<Permission>,
}

impl Actor {
    /// The id that the record keeps: a staff member's id, `customer` or `system`.
    pub fn id(&self) -> &str {
        match self {
            Actor::Staff(staff) => &staff.person,
            Actor::Customer => "customer",
            Actor::System => "system",
        }
    }
}

/// What somebody wants to act on.
#[derive(Clone, Copy, Debug)]
pub struct Object<'a> {
    /// The firm it belongs to.
    pub firm: &'a str,
    /// The people barred from it.
    pub barred: &'a [String],
}

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// It belongs to another firm. To be answered as if it did not exist.
    #[error("it belongs to another firm")]
    OtherFirm,
    /// The person is barred from it. To be answered as if it did not exist.
    #[error("the person is barred from the case by a conflict of interest")]
    Barred,
    /// No role of the person has the permission.
    #[error("none of the person's roles may do this")]
    NotPermitted,
}

/// Whether an actor may do something to an object.
///
/// # Errors
/// [`Denied`], checked in the order of its variants, so that nothing is learnt about objects of
/// other firms or barred cases.
pub fn may(actor: &Actor, permission: Permission, object: Object<'_>) -> Result<(), Denied> {
    let staff = match actor {
        Actor::Staff(staff) => staff,
        Actor::System => return Ok(()),
        Actor::Customer => return Err(Denied::NotPermitted),
    };
    if staff.firm != object.firm {
        return Err(Denied::OtherFirm);
    }
    if object.barred.contains(&staff.person) {
        return Err(Denied::Barred);
    }
    if staff.may.contains(&permission) { Ok(()) } else { Err(Denied::NotPermitted) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn anna(permissions: &[Permission]) -> Actor {
        Actor::Staff(Staff {
            person: "p-anna".into(),
            firm: "a".into(),
            unit: "complaints".into(),
            level: None,
            may: permissions.iter().copied().collect(),
        })
    }

    #[test]
    fn another_firms_case_is_refused_before_anything_else_is_looked_at() {
        let everything = anna(Permission::ALL);
        let object = Object { firm: "b", barred: &["p-anna".to_owned()] };
        assert_eq!(may(&everything, Permission::CaseRead, object), Err(Denied::OtherFirm));
    }

    #[test]
    fn a_barred_person_is_refused_whatever_their_roles() {
        let object = Object { firm: "a", barred: &["p-anna".to_owned()] };
        assert_eq!(may(&anna(Permission::ALL), Permission::CaseRead, object), Err(Denied::Barred));
    }

    #[test]
    fn each_permission_opens_only_itself() {
        let object = Object { firm: "a", barred: &[] };
        for &held in Permission::ALL {
            for &wanted in Permission::ALL {
                assert_eq!(may(&anna(&[held]), wanted, object).is_ok(), held == wanted);
            }
        }
        assert_eq!(may(&Actor::Customer, Permission::CaseRead, object), Err(Denied::NotPermitted));
    }
}
