using ContactCore.Setup;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace ContactCore.Journeys.Tests.Privacy;

public sealed class InMemory(ITestOutputHelper output) : NothingPersonalIsTold(output)
{
    private protected override void Choose(ContactCoreBuilder builder, ILoggerFactory loggers) => builder.UseInMemory();
}
