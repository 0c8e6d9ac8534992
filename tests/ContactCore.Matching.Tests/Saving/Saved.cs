using System.Text;

namespace ContactCore.Matching.Tests.Saving;

/// <summary>Models as texts.</summary>
internal static class Saved
{
    public static async Task<string> TextOfAsync(MatchModel model)
    {
        using MemoryStream stream = new();
        await model.WriteAsync(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static async Task<MatchModel> ReadAsync(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return await MatchModel.ReadAsync(stream);
    }

    public static async Task<MatchModel> AgainAsync(MatchModel model) => await ReadAsync(await TextOfAsync(model));
}
