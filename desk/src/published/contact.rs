//! Contact data for machines (FI-12): who the firm is, how its complaints desk is reached, when, in
//! which languages, and who is responsible.
//!
//! The document follows the vocabulary of schema.org, so that search engines and directories read it
//! without knowing this product: an `Organization` with one `ContactPoint` for each channel that is valid
//! today or announced, its `hoursAvailable`, and the public holidays of the next
//! year on which a channel with hours is closed. What schema.org has no word for stands in the
//! properties that begin with `recourse:`; `docs/publishing.md` explains them.

use super::facts::Facts;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use recourse_kernel::calendar::Closed;
use recourse_kernel::law::Law;
use recourse_kernel::terms::Channel;
use serde_json::{Value, json};

/// The contact data; `base` is where the firm's public pages lie, such as `/f/fjordbanken/nb/`.
pub fn contact(law: &Law, facts: &Facts<'_>, language: &str, base: &str) -> Value {
    let firm = facts.firm;
    let holidays = holidays(law, facts);
    let points: Vec<Value> = facts
        .channels
        .iter()
        .map(|way| {
            let channel = way.channel;
            let hours: Vec<Value> = channel
                .hours
                .iter()
                .map(|hours| {
                    json!({
                        "@type": "OpeningHoursSpecification",
                        "dayOfWeek": hours.days.iter().map(|day| weekday(*day)).collect::<Vec<_>>(),
                        "opens": format!("{:02}:{:02}", hours.opens.hour(), hours.opens.minute()),
                        "closes": format!("{:02}:{:02}", hours.closes.hour(), hours.closes.minute()),
                    })
                })
                .collect();
            let mut point = json!({
                "@type": "ContactPoint",
                "@id": format!("#{}", channel.id),
                "contactType": "complaints",
                "availableLanguage": firm.languages,
                "recourse:channel": channel.kind,
                "recourse:validFrom": channel.from,
            });
            let (name, value) = match channel.kind {
                Channel::Phone => ("telephone", channel.value.clone()),
                Channel::Email => ("email", channel.value.clone()),
                Channel::WebForm => ("url", format!("{base}complain")),
                Channel::SecureMessage => ("url", channel.value.clone()),
                Channel::Letter | Channel::Branch | Channel::Other | Channel::Api => {
                    ("recourse:address", channel.value.clone())
                }
            };
            if let Some(fields) = point.as_object_mut() {
                fields.insert(name.to_owned(), json!(value));
                if let Some(to) = channel.to {
                    fields.insert("recourse:validThrough".to_owned(), json!(to));
                }
                if !hours.is_empty() {
                    fields.insert("hoursAvailable".to_owned(), json!(hours));
                    fields.insert("recourse:closedOn".to_owned(), json!(holidays));
                }
            }
            point
        })
        .collect();
    let person = |name: &str| json!({ "@type": "Person", "name": name });
    json!({
        "@context": ["https://schema.org", { "recourse": "urn:recourse:" }],
        "@type": "Organization",
        "name": firm.name,
        "url": firm.web,
        "email": firm.email,
        "telephone": firm.phone,
        "address": firm.address,
        "inLanguage": language,
        "contactPoint": points,
        "recourse:timeZone": firm.zone_name,
        "recourse:complaintsOfficer": facts.posts.officer.as_ref().map(|held| person(&held.name)),
        "recourse:deputy": facts.posts.deputy.as_ref().map(|held| person(&held.name)),
        "recourse:procedure": {
            "version": firm.procedure.version,
            "validFrom": firm.procedure.from,
            "url": format!("{base}procedure"),
            "pdf": format!("{base}procedure.pdf"),
            "sheet": format!("{base}sheet.pdf"),
        },
        "recourse:outsideBodies": facts.bodies.iter().map(|body| json!({
            "@type": "Organization",
            "name": body.name,
            "address": body.address,
            "url": body.web,
            "recourse:role": body.role,
            "recourse:unverified": body.unverified.is_some(),
        })).collect::<Vec<_>>(),
        "recourse:asOf": facts.today,
    })
}

/// The holidays within a year, on which channels with hours are closed.
fn holidays(law: &Law, facts: &Facts<'_>) -> Vec<Value> {
    let Some(calendar) = law.calendar("@work", facts.firm.country) else { return Vec::new() };
    let last = facts.today.checked_add(1.year()).unwrap_or(facts.today);
    let mut day: Date = facts.today;
    let mut found = Vec::new();
    while day <= last {
        if let Ok(Some(Closed::Holidays(names))) = calendar.closed_because(day) {
            found.push(json!({
                "@type": "OpeningHoursSpecification",
                "validFrom": day,
                "validThrough": day,
                "opens": "00:00",
                "closes": "00:00",
                "name": names.iter().map(|rule| rule.name.as_str()).collect::<Vec<_>>().join(", "),
            }));
        }
        let Ok(next) = day.tomorrow() else { break };
        day = next;
    }
    found
}

const fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}
