namespace ContactCore.Benchmarks.Matching;

/// <summary>A record of nine columns.</summary>
public sealed record InventedPerson(
    string First, string Last, string Email, string Phone, string Born, string Street, string City, string Postcode, string State)
{
    /// <summary>The columns' names, the ID's first.</summary>
    public const string Header = "id,first_name,last_name,email,phone,dob,street,city,postcode,state";

    public override string ToString() => $"{First},{Last},{Email},{Phone},{Born},{Street},{City},{Postcode},{State}";
}
