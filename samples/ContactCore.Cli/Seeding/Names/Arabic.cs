namespace ContactCore.Cli.Seeding.Names;

internal static class Arabic
{
    public static readonly NameSet Names = new()
    {
        Language = "ar",
        Women = WordList.Of(
            "فاطمة=Fatima عائشة=Aisha مريم=Maryam زينب=Zainab ليلى=Layla نور=Nour سارة=Sara هدى=Huda آمنة=Amina سلمى=Salma ياسمين=Yasmin رنا=Rana دينا=Dina منى=Mona خديجة=Khadija أسماء=Asmaa"),
        Men = WordList.Of(
            "محمد=Mohamed أحمد=Ahmed محمود=Mahmoud علي=Ali حسن=Hassan حسين=Hussein عمر=Omar خالد=Khaled يوسف=Youssef إبراهيم=Ibrahim مصطفى=Mostafa عبد_الله=Abdullah عبد_الرحمن=Abdelrahman كريم=Karim طارق=Tarek سامي=Sami ياسر=Yasser رامي=Rami"),
        Surnames = WordList.Of(
            "محمد=Mohamed أحمد=Ahmed علي=Ali حسن=Hassan إبراهيم=Ibrahim السيد=El-Sayed عثمان=Osman منصور=Mansour حداد=Haddad نجار=Najjar خوري=Khoury شاهين=Shaheen درويش=Darwish سليمان=Soliman فؤاد=Fouad").Or(
            50,
            "المن=El-Man الشر=El-Shar الحر=El-Har العط=El-Att النج=El-Nag الصب=El-Sab البر=El-Bar القض=El-Qad الهل=El-Hel الغن=El-Ghan",
            "اوي=awi يف=if ار=ar ايم=aim ان=an يري=iri"),
        CouplesOfOneName = 0,
        Nicknames = Nicknames.Of(
            "فاطمة=فطوم عائشة=عيوش مريم=مريومة زينب=زوزو ياسمين=ياسو محمد=حمودي أحمد=حمادة محمود=حودة إبراهيم=هيما مصطفى=درش يوسف=جو كريم=كيمو"),
    };
}
