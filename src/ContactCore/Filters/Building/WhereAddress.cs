namespace ContactCore.Filters;

public static partial class Where
{
    /// <summary>The parts of the postal address.</summary>
    public static class Address
    {
        /// <summary>Street and house.</summary>
        public static TextFilters Line1 => new(ContactField.AddressLine1);

        /// <summary>What the first line had no room for.</summary>
        public static TextFilters Line2 => new(ContactField.AddressLine2);

        /// <summary>City, town or village.</summary>
        public static TextFilters City => new(ContactField.AddressCity);

        /// <summary>State, county or province.</summary>
        public static TextFilters Region => new(ContactField.AddressRegion);

        /// <summary>Postal code.</summary>
        public static TextFilters PostalCode => new(ContactField.AddressPostalCode);

        /// <summary>Country.</summary>
        public static TextFilters Country => new(ContactField.AddressCountry);
    }
}
