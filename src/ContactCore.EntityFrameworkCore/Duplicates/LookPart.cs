namespace ContactCore.EntityFrameworkCore.Duplicates;

/// <summary>What a row tells of.</summary>
internal enum LookPart
{
    /// <summary>A contact that was changed.</summary>
    Changed,

    /// <summary>A contact that was named.</summary>
    Named,

    /// <summary>The account.</summary>
    Account,
}
