using ContactCore.Filters;

Console.WriteLine(ContactFilter.Parse(args[0]).ToText());
