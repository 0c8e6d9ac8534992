using ContactCore.Channels;
using ContactCore.Locales;
using Microsoft.Extensions.Options;

namespace ContactCore.Setup;

/// <summary>Refuses options that cannot work, at start.</summary>
internal sealed class ContactCoreOptionsCheck : IValidateOptions<ContactCoreOptions>
{
    public ValidateOptionsResult Validate(string? name, ContactCoreOptions options)
    {
        List<string> failures = [];
        if (options.DefaultRegion is not null && !RegionCode.TryParse(options.DefaultRegion, out _))
            failures.Add("DefaultRegion is not a region code; allowed: null, or two letters of ISO 3166-1, such as GB");
        else if (options.DefaultRegion is not null && !PhoneRegions.Has(RegionCode.Parse(options.DefaultRegion)))
            failures.Add($"DefaultRegion {options.DefaultRegion} has no phone numbers; allowed: null, or a region of ISO 3166-1 that has, such as GB for the United Kingdom");
        if (options.BatchSize is < 1 or > 10_000)
            failures.Add($"BatchSize is {options.BatchSize}; allowed: 1 to 10000");
        failures.AddRange(LinkOptionsCheck.Failures(options.Links));
        failures.AddRange(SecretsCheck.Failures(options.Erasure.Secrets, "Erasure.Secrets"));
        failures.AddRange(HookOptionsCheck.Failures(options.Hooks));
        failures.AddRange(MatchIndexOptionsCheck.Failures(options.MatchIndexes));
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
