//! Values as the three languages write them.

use super::Value;
use crate::locale::Locale;

/// todo
pub fn format(_value: &Value, _locale: &Locale) -> Option<String> { None }
