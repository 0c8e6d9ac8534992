namespace ContactCore.Importing;

/// <summary>By what a row finds the contact that it is about.</summary>
public enum MatchKey
{
    /// <summary>By nothing: each row is a new contact.</summary>
    None,

    /// <summary>By the host's own key.</summary>
    ExternalId,

    /// <summary>By any of its emails, among live contacts.</summary>
    Email,

    /// <summary>By any of its phones, among live contacts.</summary>
    Phone,
}
