//! The date of Easter Sunday, on which half the holidays of these countries hang.

use jiff::civil::Date;

/// Easter Sunday of a year of the Gregorian calendar, or `None` where a date cannot be written.
///
/// This is the "anonymous Gregorian" computation: whole-number divisions only, no tables. The
/// letters are the traditional ones; they have no names of their own. [`super::slow`] finds the
/// same day through the epact, and a test holds the two together for 2,500 years.
pub(super) fn easter_sunday(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let a = y.rem_euclid(19);
    let (b, c) = (y.div_euclid(100), y.rem_euclid(100));
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    let month = i8::try_from(n / 31).ok()?;
    let day = i8::try_from(n % 31 + 1).ok()?;
    Date::new(year, month, day).ok()
}
