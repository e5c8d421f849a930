//! What the calendar says of dates.

use super::Date;

impl Date {
    /// Whether the calendar has it. Without a year, 29 February is one.
    pub fn exists(self) -> bool {
        let Some(month) = self.month else { return true };
        let leap = self.year.is_none_or(is_leap);
        let last = match month {
            2 => 28 + u8::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return false,
        };
        self.day.is_none_or(|day| (1..=last).contains(&day))
    }

    /// The day of the week of a full date by the Gregorian calendar, Monday 1 to Sunday 7.
    pub fn weekday(self) -> Option<u8> {
        let (year, month, day) = (i32::from(self.year?), self.month?, i32::from(self.day?));
        // Sakamoto's method: January and February count to the year before.
        const SHIFTS: [i32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        let shift = SHIFTS.get(usize::from(month).checked_sub(1)?)?;
        let year = if month < 3 { year - 1 } else { year };
        let sunday_first = (year + year / 4 - year / 100 + year / 400 + shift + day).rem_euclid(7);
        u8::try_from(if sunday_first == 0 { 7 } else { sunday_first }).ok()
    }

    /// Whether it says day, month and year.
    pub fn is_full(self) -> bool {
        self.year.is_some() && self.month.is_some() && self.day.is_some()
    }
}

fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: u16, month: u8, day: u8) -> Date {
        Date { year: Some(year), month: Some(month), day: Some(day) }
    }

    #[test]
    fn months_end_and_leap_years_come() {
        assert!(date(2024, 2, 29).exists() && date(2000, 2, 29).exists());
        assert!(!date(2023, 2, 29).exists() && !date(1900, 2, 29).exists());
        assert!(!Date { year: None, month: Some(6), day: Some(31) }.exists());
        assert!(Date { year: None, month: Some(2), day: Some(29) }.exists());
        assert!(Date::of_year(1990).exists());
    }

    #[test]
    fn weekdays_follow_the_calendar() {
        assert_eq!(date(1990, 1, 20).weekday(), Some(6));
        assert_eq!(date(2026, 1, 19).weekday(), Some(1));
        assert_eq!(date(2024, 2, 29).weekday(), Some(4));
        assert_eq!(date(2020, 11, 8).weekday(), Some(7));
        assert_eq!(Date::of_year(1990).weekday(), None);
    }
}
