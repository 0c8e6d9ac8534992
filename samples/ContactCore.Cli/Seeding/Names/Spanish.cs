namespace ContactCore.Cli.Seeding.Names;

internal static class Spanish
{
    public static readonly NameSet Names = new()
    {
        Language = "es",
        Women = WordList.Of(
            """
            María Carmen Ana Isabel Laura Lucía Marta Elena Cristina Pilar Raquel Rosa Francisca Dolores Mercedes Guadalupe Sofía
            Valentina Camila Ximena Fernanda Alejandra Gabriela Concepción Rocío Inés Begoña Araceli Verónica Montserrat María_José
            Ana_María
            """),
        Men = WordList.Of(
            """
            José Antonio Manuel Francisco Juan David Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Ángel Fernando Sergio
            Pablo Jorge Alberto Álvaro Adrián Andrés Ramón Enrique Íñigo Iñaki Santiago Joaquín Eduardo José_Luis Juan_Carlos
            """),
        Surnames = WordList.Of(
            """
            García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz
            Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Ortega
            Delgado Castro Ortiz Rubio Núñez Medina Peña Ibáñez Cañada Zúñiga Olmedo Baztán Arrieta Quiroga Lozano Vidal
            """),
        TwoSurnames = true,
        CouplesOfOneName = 0,
        Nicknames = Nicknames.Of(
            """
            Francisca=Paca,Paqui Dolores=Lola Mercedes=Merche Guadalupe=Lupe Pilar=Pili Cristina=Cris Concepción=Concha,Conchi
            Isabel=Isa Montserrat=Montse Fernanda=Fer Alejandra=Ale Gabriela=Gabi Verónica=Vero María=Mari Rosa=Rosi José=Pepe
            Antonio=Toño,Toni Manuel=Manolo,Manu Francisco=Paco,Pancho,Fran Javier=Javi Jesús=Chus,Chuy Alejandro=Álex,Jandro
            Miguel=Migue Rafael=Rafa Fernando=Nando Alberto=Berto Enrique=Quique Santiago=Santi Joaquín=Quino Eduardo=Edu
            Daniel=Dani Ramón=Moncho
            """),
    };
}
