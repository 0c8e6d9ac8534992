using System.Text;
using ContactCore.Packages.Tests.Packing;

namespace ContactCore.Packages.Tests.Versions;

/// <summary>What a new project's package is called, in clones of each kind.</summary>
[Collection(PackagesCollection.Name)]
public sealed class VersionTests
{
    [Fact]
    public async Task A_tag_is_the_version_and_the_symbols_lead_to_the_sources_of_the_commit()
    {
        using SmallRepository repository = new();
        await repository.CommitAsync();
        await repository.GitAsync("remote", "add", "origin", "https://user:secret@github.com/example/contacts.git");
        await repository.GitAsync("tag", "v1.2.3");
        using Package package = await repository.PackAsync();
        using Package symbols = repository.Symbols();
        string commit = (await repository.GitAsync("rev-parse", "HEAD")).Trim();
        Assert.Equal("1.2.3", package.Says("version"));
        Assert.Equal("https://github.com/example/contacts.git", package.Repository?.Attribute("url")?.Value);
        Assert.Equal(commit, package.Repository?.Attribute("commit")?.Value);
        Assert.Contains(
            $"https://raw.githubusercontent.com/example/contacts/{commit}/*",
            Encoding.UTF8.GetString(symbols.Read("lib/net10.0/Sample.pdb")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_tag_it_is_the_one_before_every_tag_and_a_folder_is_not_named()
    {
        using SmallRepository repository = new();
        await repository.CommitAsync();
        await repository.GitAsync("remote", "add", "origin", repository.Folder);
        using Package package = await repository.PackAsync();
        Assert.Equal("0.1.0-alpha.0", package.Says("version"));
        Assert.DoesNotContain(repository.Folder, package.Manifest, StringComparison.Ordinal);
        Assert.Null(package.Repository?.Attribute("url"));
    }

    [Fact]
    public async Task Without_git_history_it_is_the_one_before_every_tag()
    {
        using SmallRepository repository = new();
        using Package package = await repository.PackAsync();
        Assert.Equal("0.1.0-alpha.0", package.Says("version"));
    }
}
