using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ContactCore.EntityFrameworkCore.Tests.PostgreSql;

/// <summary>Puts a context's tables into a schema of their own, as a host does by HasDefaultSchema.</summary>
internal sealed class InSchemaCrm(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        modelBuilder.HasDefaultSchema("crm");
        base.Customize(modelBuilder, context);
    }
}
