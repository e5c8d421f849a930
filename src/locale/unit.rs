//! Units of measure and how they convert.

/// A unit of measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Unit {
    Millimetre,
    Centimetre,
    Metre,
    Kilometre,
    Inch,
    Foot,
    Yard,
    Mile,
    NauticalMile,
    SquareMetre,
    SquareKilometre,
    Hectare,
    Acre,
    SquareFoot,
    SquareMile,
    CubicMetre,
    Litre,
    Gallon,
    Barrel,
    Gram,
    Kilogram,
    Tonne,
    Pound,
    Ounce,
    Degree,
    Celsius,
    Fahrenheit,
    KilometreAnHour,
    MileAnHour,
    MetreASecond,
    Watt,
    Kilowatt,
    Megawatt,
    Gigawatt,
    KilowattHour,
    Megabyte,
    Gigabyte,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Decade,
    Century,
}

/// What a unit measures: amounts of one dimension convert into each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Dimension {
    Length,
    Area,
    Volume,
    Mass,
    Temperature,
    Speed,
    Power,
    Energy,
    Memory,
    /// Seconds to weeks.
    Time,
    /// Months to centuries: no exact number of days.
    Calendar,
}

impl Unit {
    /// What it measures, and how many of the dimension's base unit it is, as a fraction. Temperatures have no factor.
    pub fn measure(self) -> (Dimension, u64, u64) {
        use Dimension::{
            Area, Calendar, Energy, Length, Mass, Memory, Power, Speed, Temperature, Time, Volume,
        };
        match self {
            Self::Millimetre => (Length, 1, 1000),
            Self::Centimetre => (Length, 1, 100),
            Self::Metre => (Length, 1, 1),
            Self::Kilometre => (Length, 1000, 1),
            Self::Inch => (Length, 254, 10_000),
            Self::Foot => (Length, 3048, 10_000),
            Self::Yard => (Length, 9144, 10_000),
            Self::Mile => (Length, 1_609_344, 1000),
            Self::NauticalMile => (Length, 1852, 1),
            Self::SquareMetre => (Area, 1, 1),
            Self::SquareKilometre => (Area, 1_000_000, 1),
            Self::Hectare => (Area, 10_000, 1),
            Self::Acre => (Area, 40_469, 10),
            Self::SquareFoot => (Area, 929, 10_000),
            Self::SquareMile => (Area, 2_589_988, 1),
            Self::CubicMetre => (Volume, 1, 1),
            Self::Litre => (Volume, 1, 1000),
            Self::Gallon => (Volume, 3785, 1_000_000),
            Self::Barrel => (Volume, 158_987, 1_000_000),
            Self::Gram => (Mass, 1, 1000),
            Self::Kilogram => (Mass, 1, 1),
            Self::Tonne => (Mass, 1000, 1),
            Self::Pound => (Mass, 45_359, 100_000),
            Self::Ounce => (Mass, 2835, 100_000),
            Self::Degree | Self::Celsius | Self::Fahrenheit => (Temperature, 1, 1),
            Self::KilometreAnHour => (Speed, 10, 36),
            Self::MileAnHour => (Speed, 44_704, 100_000),
            Self::MetreASecond => (Speed, 1, 1),
            Self::Watt => (Power, 1, 1),
            Self::Kilowatt => (Power, 1000, 1),
            Self::Megawatt => (Power, 1_000_000, 1),
            Self::Gigawatt => (Power, 1_000_000_000, 1),
            Self::KilowattHour => (Energy, 1, 1),
            Self::Megabyte => (Memory, 1, 1),
            Self::Gigabyte => (Memory, 1000, 1),
            Self::Second => (Time, 1, 1),
            Self::Minute => (Time, 60, 1),
            Self::Hour => (Time, 3600, 1),
            Self::Day => (Time, 86_400, 1),
            Self::Week => (Time, 604_800, 1),
            Self::Month => (Calendar, 1, 1),
            Self::Year => (Calendar, 12, 1),
            Self::Decade => (Calendar, 120, 1),
            Self::Century => (Calendar, 1200, 1),
        }
    }

    /// Its international symbol, or its English name where there is none.
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Millimetre => "mm",
            Self::Centimetre => "cm",
            Self::Metre => "m",
            Self::Kilometre => "km",
            Self::Inch => "in",
            Self::Foot => "ft",
            Self::Yard => "yd",
            Self::Mile => "mi",
            Self::NauticalMile => "nmi",
            Self::SquareMetre => "m²",
            Self::SquareKilometre => "km²",
            Self::Hectare => "ha",
            Self::Acre => "acre",
            Self::SquareFoot => "ft²",
            Self::SquareMile => "mi²",
            Self::CubicMetre => "m³",
            Self::Litre => "l",
            Self::Gallon => "gal",
            Self::Barrel => "bbl",
            Self::Gram => "g",
            Self::Kilogram => "kg",
            Self::Tonne => "t",
            Self::Pound => "lb",
            Self::Ounce => "oz",
            Self::Degree => "°",
            Self::Celsius => "°C",
            Self::Fahrenheit => "°F",
            Self::KilometreAnHour => "km/h",
            Self::MileAnHour => "mph",
            Self::MetreASecond => "m/s",
            Self::Watt => "W",
            Self::Kilowatt => "kW",
            Self::Megawatt => "MW",
            Self::Gigawatt => "GW",
            Self::KilowattHour => "kWh",
            Self::Megabyte => "MB",
            Self::Gigabyte => "GB",
            Self::Second => "s",
            Self::Minute => "min",
            Self::Hour => "h",
            Self::Day => "d",
            Self::Week => "wk",
            Self::Month => "mo",
            Self::Year => "y",
            Self::Decade => "decade",
            Self::Century => "century",
        }
    }

    /// What it measures.
    pub fn dimension(self) -> Dimension {
        self.measure().0
    }

    /// Whether it measures time.
    pub fn is_time(self) -> bool {
        matches!(self.dimension(), Dimension::Time | Dimension::Calendar)
    }

    /// The area unit of a length.
    pub fn squared(self) -> Option<Self> {
        match self {
            Self::Metre => Some(Self::SquareMetre),
            Self::Kilometre => Some(Self::SquareKilometre),
            Self::Foot => Some(Self::SquareFoot),
            Self::Mile => Some(Self::SquareMile),
            _ => None,
        }
    }

    /// The volume unit of a length.
    pub fn cubed(self) -> Option<Self> {
        (self == Self::Metre).then_some(Self::CubicMetre)
    }

    /// The speed unit of a length in a time.
    pub fn per(self, time: Self) -> Option<Self> {
        match (self, time) {
            (Self::Kilometre, Self::Hour) => Some(Self::KilometreAnHour),
            (Self::Mile, Self::Hour) => Some(Self::MileAnHour),
            (Self::Metre, Self::Second) => Some(Self::MetreASecond),
            _ => None,
        }
    }
}
