namespace ContactCore.Cli.Seeding.Names;

internal static class Portuguese
{
    public static readonly NameSet Names = new()
    {
        Language = "pt",
        Women = WordList.Of(
            """
            Maria Ana Francisca Antônia Adriana Juliana Fernanda Patrícia Luciana Camila Letícia Beatriz Larissa Conceição Vitória
            Gabriela Mariana Inês Luísa Cláudia Teresa Simone Rosângela Aparecida Natália Lívia
            """),
        Men = WordList.Of(
            """
            José João Antônio Francisco Carlos Paulo Pedro Lucas Luiz Marcos Rafael Gabriel Eduardo Fábio Márcio Sebastião Gonçalo
            Tomás Thiago Vinícius Raimundo Otávio Caetano Henrique Leandro Joaquim
            """),
        Surnames = WordList.Of(
            """
            Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho Almeida Lopes
            Soares Fernandes Vieira Barbosa Rocha Dias Nascimento Araújo Conceição Magalhães Guimarães Simões Brandão Galvão Falcão
            Assunção Teixeira Moura Pinheiro Queiroz Bragança Sampaio
            """),
        TwoSurnames = true,
        CouplesOfOneName = 40,
        Nicknames = Nicknames.Of(
            """
            Francisca=Chica Adriana=Dri Juliana=Ju,Juju Fernanda=Fê,Nanda Patrícia=Pati Luciana=Lu Letícia=Lelê Beatriz=Bia Gabriela=Gabi
            Mariana=Mari Aparecida=Cida Teresa=Teca Conceição=Ção José=Zé Francisco=Chico João=Joãozinho Antônio=Toninho,Tonho Luiz=Lula
            Rafael=Rafa Gabriel=Gabi Eduardo=Dudu,Edu Sebastião=Tião Vinícius=Vini Henrique=Rique Joaquim=Quim
            """),
    };
}
