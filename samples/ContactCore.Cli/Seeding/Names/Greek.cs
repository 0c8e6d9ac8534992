namespace ContactCore.Cli.Seeding.Names;

internal static class Greek
{
    public static readonly NameSet Names = new()
    {
        Language = "el",
        Women = WordList.Of(
            "Μαρία=Maria Ελένη=Eleni Αικατερίνη=Aikaterini Βασιλική=Vasiliki Σοφία=Sofia Αγγελική=Angeliki Γεωργία=Georgia Δήμητρα=Dimitra Κωνσταντίνα=Konstantina Παρασκευή=Paraskevi Ειρήνη=Eirini Αναστασία=Anastasia Ζωή=Zoi Ευαγγελία=Evangelia"),
        Men = WordList.Of(
            "Γεώργιος=Georgios Δημήτριος=Dimitrios Κωνσταντίνος=Konstantinos Ιωάννης=Ioannis Νικόλαος=Nikolaos Χρήστος=Christos Παναγιώτης=Panagiotis Βασίλειος=Vasileios Αθανάσιος=Athanasios Μιχαήλ=Michail Ευάγγελος=Evangelos Σπυρίδων=Spyridon Στέλιος=Stelios"),
        Surnames = WordList.Of(
            "Παπαδόπουλος=Papadopoulos Βλάχος=Vlachos Αγγελόπουλος=Angelopoulos Οικονόμου=Oikonomou Γεωργίου=Georgiou Δημητρίου=Dimitriou Παππάς=Pappas Νικολαΐδης=Nikolaidis Ιωαννίδης=Ioannidis Μακρής=Makris Σαμαράς=Samaras Ψαράς=Psaras").Or(
            55,
            "Αναγνωστ=Anagnost Γιαννακ=Giannak Δημητρ=Dimitr Θεοδωρ=Theodor Κωστ=Kost Λαμπρ=Lampr Μιχαλ=Michal Νικολ=Nikol Παναγ=Panag Σταμ=Stam Χρηστ=Christ Αλεξ=Alex",
            "όπουλος=opoulos άκης=akis ίδης=idis άτος=atos ιάδης=iadis"),
        Feminine = surname => Endings.Replaced(
            surname,
            ("όπουλος", "οπούλου", "opoulos", "opoulou"),
            ("άκης", "άκη", "akis", "aki"),
            ("ιάδης", "ιάδη", "iadis", "iadi"),
            ("ίδης", "ίδη", "idis", "idi"),
            ("άτος", "άτου", "atos", "atou"),
            ("ς", "", "s", "")),
        Nicknames = Nicknames.Of(
            "Μαρία=Μαίρη Ελένη=Λένα,Νίτσα Αικατερίνη=Κατερίνα,Κατίνα Βασιλική=Βάσω,Βίκυ Αγγελική=Κική Γεωργία=Γωγώ Δήμητρα=Μήτσα Κωνσταντίνα=Ντίνα Παρασκευή=Βούλα,Εύη Ειρήνη=Ρένα Αναστασία=Τασία,Νατάσα Ευαγγελία=Εύα Γεώργιος=Γιώργος Δημήτριος=Δημήτρης,Μήτσος Κωνσταντίνος=Κώστας,Ντίνος Ιωάννης=Γιάννης Νικόλαος=Νίκος Παναγιώτης=Πάνος,Τάκης Βασίλειος=Βασίλης Αθανάσιος=Θανάσης,Νάσος Μιχαήλ=Μιχάλης Ευάγγελος=Βαγγέλης Σπυρίδων=Σπύρος"),
    };
}
