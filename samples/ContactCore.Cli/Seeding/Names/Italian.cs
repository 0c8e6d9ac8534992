namespace ContactCore.Cli.Seeding.Names;

internal static class Italian
{
    public static readonly NameSet Names = new()
    {
        Language = "it",
        Women = WordList.Of(
            """
            Maria Anna Giulia Francesca Chiara Sara Elena Martina Giuseppina Rosa Angela Alessandra Federica Valentina Silvia
            Elisabetta Caterina Antonella Beatrice Margherita Ludovica Noemi Serafina Concetta Lucrezia Niccoletta Mirella Ornella
            """),
        Men = WordList.Of(
            """
            Giuseppe Giovanni Antonio Mario Luigi Francesco Andrea Marco Alessandro Matteo Lorenzo Davide Roberto Stefano Salvatore
            Vincenzo Domenico Michelangelo Nicolò Raffaele Leonardo Riccardo Federico Gabriele Pasquale Cosimo Ettore Tommaso
            """),
        Surnames = WordList.Of(
            """
            Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa Giordano
            Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso D'Angelo Dell'Acqua Cicirò Villa Nicolò Serra
            """).Or(
            40,
            "Bald Bel Bert Bon Bran Camp Cant Cas Cer Fab Fer Gall Gran Lan Mal Mart Mon Nar Pall Pav Per Ros Sal Tan Vent Zan",
            "acci agni aldi ani ardi asso atti elli eri esi etti iani ini issi oli oni otti ucci ulli uzzi"),
        Nicknames = Nicknames.Of(
            """
            Giuseppina=Pina,Pinuccia Francesca=Franca,Checca Alessandra=Sandra,Ale Federica=Fede Valentina=Vale Elisabetta=Betta,Lisa
            Caterina=Rina,Cate Antonella=Nella Margherita=Rita Ludovica=Ludo Concetta=Tina Beatrice=Bea Giuseppe=Beppe,Peppe,Pino
            Giovanni=Gianni,Nanni Antonio=Tonino,Nino Luigi=Gigi Francesco=Franco,Ciccio Alessandro=Sandro,Ale Lorenzo=Renzo,Lollo
            Salvatore=Totò,Salvo Vincenzo=Enzo Domenico=Mimmo Raffaele=Lello Leonardo=Leo Federico=Fede Roberto=Berto Tommaso=Tommy
            Michelangelo=Michele
            """),
    };
}
