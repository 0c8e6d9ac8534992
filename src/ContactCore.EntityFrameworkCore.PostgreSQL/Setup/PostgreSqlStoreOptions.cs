// Beside AddContactCore, so that a host that has written the one finds the other.
namespace ContactCore.Setup;

/// <summary>How a store uses PostgreSQL.</summary>
public sealed class PostgreSqlStoreOptions
{
    /// <summary>
    /// Whether the database itself keeps accounts apart, beneath the library's own conditions; off unless set. The ready
    /// context's tables get the policies from <c>IInstallation.PrepareAsync</c>, a host's own from
    /// <c>migrationBuilder.AddContactCoreRowLevelSecurity()</c>. The role that connects must be no superuser and have no
    /// BYPASSRLS. New rows are then written by INSERT and not by COPY, which PostgreSQL refuses there.
    /// </summary>
    public bool RowLevelSecurity { get; set; }
}
