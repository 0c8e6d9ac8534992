namespace ContactCore.Cli.Seeding.Names;

internal static class French
{
    public static readonly NameSet Names = new()
    {
        Language = "fr",
        Women = WordList.Of(
            """
            Marie Nathalie Isabelle Sylvie Catherine Françoise Anne Sophie Valérie Céline Hélène Camille Chloé Léa Manon Émilie
            Aurélie Stéphanie Béatrice Geneviève Élodie Zoé Inès Agathe Marie-Claude Anne-Sophie Marie-Thérèse Jacqueline Monique
            Véronique Mélanie Gaëlle
            """),
        Men = WordList.Of(
            """
            Jean Pierre Michel André Philippe Alain Nicolas Christophe Laurent Frédéric Éric François Stéphane Sébastien Julien
            Thomas Antoine Guillaume Rémi Jérôme Benoît Grégoire Jean-Pierre Jean-Luc Jean-Baptiste Étienne Gérard Noël Thibault
            Maxime Loïc Théo
            """),
        Surnames = WordList.Of(
            """
            Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefèvre Leroy Roux David Bertrand
            Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Müller Lefèbvre Faure Mercier Blanc Guérin
            Boyer Garnier Chevalier François Legrand Gauthier
            """).Or(
            40,
            "Beau Belle Bon Bois Champ Clair Grand Haute Lange Mal Mont Noir Peti Pont Rou Sau Val Ver Ville Fon Mar Gou",
            "champ court cher don dron fort gny lier lin mont nard nier pré rand rier seau tel val vert vière voisin zac"),
        Nicknames = Nicknames.Of(
            """
            Nathalie=Nath Isabelle=Isa,Zabou Catherine=Cathy Françoise=Fanfan Stéphanie=Steph Béatrice=Béa Geneviève=Ginette
            Élodie=Élo Camille=Cam Véronique=Véro Mélanie=Mél Émilie=Mimi Philippe=Phil Nicolas=Nico Christophe=Chris Frédéric=Fred
            Stéphane=Steph Sébastien=Seb Guillaume=Guigui Benoît=Ben Grégoire=Greg Maxime=Max Antoine=Tonio Michel=Mimi Jean-Pierre=JP
            Jean-Luc=Jean Thibault=Titi Étienne=Tienou
            """),
    };
}
