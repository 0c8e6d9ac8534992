namespace ContactCore.Errors;

/// <summary>What was asked for needs an option that the host has not set: names it.</summary>
public sealed class MissingOptionException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="option">The option's path in the options, such as <c>Links.Secrets</c>.</param>
    /// <param name="needed">What it has to hold.</param>
    public MissingOptionException(string option, string needed)
        : base($"{option} is not set; allowed: to set it in AddContactCore to {needed}") => Option = option;

    /// <summary>The option's path in the options.</summary>
    public string Option { get; }
}
