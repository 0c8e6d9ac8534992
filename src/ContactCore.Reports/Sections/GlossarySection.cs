using ContactCore.Reports.Surveying;
using ContactCore.Reports.Writing;

namespace ContactCore.Reports.Sections;

/// <summary>How to read the page.</summary>
internal static class GlossarySection
{
    public static void Write(Html html, PairSurvey survey) => html.Write($"""
        <section id="reading">
        <h2>How to read this page</h2>
        <dl class="glossary">
        <dt>Pair</dt>
        <dd>Two records of the table. A pair is right if both are of one person, and wrong if they are not.</dd>
        <dt>Probability</dt>
        <dd>How likely a pair is right. Of a hundred pairs at 90&#160;%, about ninety should be. It was learned from this table, without anybody saying which pairs are right, and it can be mistaken.</dd>
        <dt>Step</dt>
        <dd>A way to add up evidence. Each step up makes it twice as likely that both are one person, each step down half as likely: three steps are eight times, ten steps a thousand times. At 0 it is as likely as not.</dd>
        <dt>Before anything is compared</dt>
        <dd>Two records picked blindly are hardly ever of one person, so that every pair begins far below zero, and needs evidence to rise.</dd>
        <dt>As relatives agree so, too</dt>
        <dd>People of one home share a surname, an address, often a phone. What they would share, too, is taken off, so that a family does not become one person.</dd>
        <dt>Group</dt>
        <dd>Records that are taken for one person together. Each two of them are a pair: a group of four has six.</dd>
        <dt>By the two alone, and with their group</dt>
        <dd>Two records may look like strangers by themselves, such as one with an old name and one with a new email, and yet both be like a third. So a group is weighed as a whole: it can lift a pair above what the two say by themselves, or hold it below. The percentage beside a pair, the threshold, and every count on this page go by the group.</dd>
        <dt>Threshold</dt>
        <dd>The probability from which a pair is taken for one person. On this page it is {Figures.Threshold(survey.Options.Threshold)}.</dd>
        <dt>Expected</dt>
        <dd>What the probabilities add up to. Ten pairs at 90&#160;% make one expected wrong pair. It is an estimate, not a count of mistakes that somebody found.</dd>
        </dl>
        </section>

        """);
}
