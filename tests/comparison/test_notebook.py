"""What a notebook shows of a comparison."""

from html.parser import HTMLParser

from reader_app import article_from_text, compare
from reader_app.comparison.compare import compare_wording
from reader_app.comparison.notebook import MOST_ROWS

A = "Ferry stops\n\nThe ferry to Ulvo was stopped on Tuesday, the <operator> said.\n\nNobody was hurt on board."
B = "Ferry stops\n\nThe ferry to Ulvo was halted on Tuesday, the <operator> said."


class Cells(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.cells, self.marked, self._marking = [], [], False
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self._marking = tag == "span"
        if tag == "td":
            self.cells.append("")

    def handle_endtag(self, tag):
        self._marking = False

    def handle_data(self, data):
        if self.cells:
            self.cells[-1] += data
        if self._marking:
            self.marked.append(data)


def test_rows_stand_side_by_side_with_what_differs_marked():
    found = Cells(compare(article_from_text(A), article_from_text(B))._repr_html_())
    lines = ["The ferry to Ulvo was stopped on Tuesday, the <operator> said."]
    assert lines[0] in found.cells
    assert lines[0].replace("stopped", "halted") in found.cells
    assert [words.strip() for words in found.marked if "ed" in words] == ["stopped", "halted"]


def test_a_long_comparison_is_cut_and_says_so():
    text = "\n\n".join(f"Paragraph number {n} tells of the ferry." for n in range(100))
    made = compare_wording(article_from_text(text), article_from_text(text))
    found = Cells(made._repr_html_())
    assert found.cells[-1] == f"+ {len(made.rows) - MOST_ROWS}"
    assert len(found.cells) == 3 * MOST_ROWS + 2


def test_a_comparison_and_its_texts_are_one_short_line_each():
    comparison = compare_wording(article_from_text(A), article_from_text(B))
    assert repr(comparison).startswith("<Comparison of 'Ferry stops' and 'Ferry stops': ")
    assert repr(comparison).endswith(" 3 rows, wording alone>")
    assert repr(comparison.a) == f"<Article 'Ferry stops', en, 3 blocks, {len(comparison.a.text)} code points>"
