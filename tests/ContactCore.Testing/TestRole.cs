namespace ContactCore.Testing;

/// <summary>A role of the tests' own that may log in, and nothing else unless told; gone with the process at the latest.</summary>
public sealed class TestRole
{
    /// <summary>The password of each.</summary>
    public const string Password = "secret-of-a-role";

    private TestRole(string name) => Name = name;

    /// <summary>The role's name.</summary>
    public string Name { get; }

    private string Dropping => $"DROP ROLE IF EXISTS {Name}";

    /// <summary>Creates a role, with more such as <c>BYPASSRLS</c>.</summary>
    public static async Task<TestRole> CreateAsync(string more = "")
    {
        TestRole role = new($"cc_role_{Guid.NewGuid():N}");
        await PostgresServer.ExecuteAsync($"CREATE ROLE {role.Name} LOGIN PASSWORD '{Password}' {more}");
        AtExit.Run(role.Dropping);
        return role;
    }

    /// <summary>Takes it away; what it owns must be gone.</summary>
    public Task DropAsync()
    {
        AtExit.Forget(Dropping);
        return PostgresServer.ExecuteAsync(Dropping);
    }
}
