using System.Reflection;
using ContactCore.Accounts;
using ContactCore.Activities;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Events;
using ContactCore.Fields;
using ContactCore.Importing;
using ContactCore.Orders;
using ContactCore.Selections;
using ContactCore.Settings;
using ContactCore.Stores;
using ContactCore.Tests.Books;
using ContactCore.Tests.Importing;

namespace ContactCore.Tests.Refusals;

/// <summary>Where the signature says that null is none, null is refused by the parameter's name, and nothing is changed.</summary>
public sealed class NullArgumentTests
{
    [Fact]
    public async Task No_service_of_a_book_takes_null()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Anna", "anna@example.com");
        object[] services =
        [
            open.Books, open.Installation,
            .. typeof(ContactBook).GetProperties().Where(property => IsService(property.PropertyType)).Select(property => property.GetValue(open.Book)!),
        ];

        await RefuseAsync(services.SelectMany(service => PublicCall.Of(service.GetType(), service)), anna);

        Assert.Equal("Anna", await open.NamesAsync(Selection.All));
        Assert.Equal(1, await open.Book.History.OfAsync(anna.Id).CountAsync());
    }

    [Fact]
    public async Task Nothing_is_made_of_null()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Anna", "anna@example.com");

        await RefuseAsync(
            typeof(Contact).Assembly.GetExportedTypes().Where(type => !type.IsGenericTypeDefinition && !type.IsSpecialName).SelectMany(type => PublicCall.Of(type, null)),
            anna);
    }

    private static bool IsService(Type type) => type.GetConstructors().Length == 0 && type.Namespace != typeof(AccountId).Namespace && type != typeof(Actor);

    private static async Task RefuseAsync(IEnumerable<PublicCall> calls, Contact anna)
    {
        List<string> taken = [];
        int tried = 0;
        foreach (PublicCall call in calls)
        {
            foreach (ParameterInfo parameter in call.NeverNull())
            {
                tried++;
                Exception? thrown = await call.ThrownForNullAsync(parameter, other => Sample(other, anna));
                if (!Names(thrown, parameter))
                    taken.Add($"{call.Name}, {parameter.Name}: {thrown?.GetType().Name ?? "taken"} {thrown?.Message}");
            }
        }

        Assert.True(taken.Count == 0, string.Join(Environment.NewLine, taken));
        Assert.True(tried > 20, $"{tried}");
    }

    // A text that a user typed, such as a reason, is refused like an empty one: by the name of its field.
    private static bool Names(Exception? thrown, ParameterInfo parameter) => thrown switch
    {
        ArgumentNullException e => e.ParamName == parameter.Name,
        InvalidValueException e => parameter.ParameterType == typeof(string) && e.Message.Length > 0,
        _ => false,
    };

    private static object? Sample(ParameterInfo parameter, Contact anna)
    {
        if (parameter.HasDefaultValue)
            return parameter.DefaultValue is null && parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : parameter.DefaultValue;
        object?[] known =
        [
            "text", EmailAddress.Parse("ben@example.com"), anna, anna.Id, Selection.All, Ranking.Created, new NewContact(),
            Consent.Given("/signup", "Yes"), new ImportPlan(), new Table(["email"]), AccountId.Parse("acme"), Actor.System("test"),
            new Func<ContactProfile, ContactProfile>(profile => profile), new AccountSettings(), PushToken.Parse(ChannelKind.WebPush, "dG9rZW4="),
            PhoneNumber.Parse("+442079460958"), new[] { "text" }, new TableSink(), TimeProvider.System,
            AsyncEnumerable.Empty<ChannelAddress>(), AsyncEnumerable.Empty<NewOrder>(), AsyncEnumerable.Empty<NewEvent>(),
            new ChangeSet(AccountId.Parse("acme"), Actor.System("test"), anna.CreatedAt, []),
            Array.Empty<ContactActivity>(), Array.Empty<Engagement>(),
            new FieldDefinition { Id = Guid.Empty, Name = "age", Type = FieldType.Number, DefinedAt = anna.CreatedAt },
        ];
        return known.FirstOrDefault(value => parameter.ParameterType.IsInstanceOfType(value))
            ?? (parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null);
    }
}
