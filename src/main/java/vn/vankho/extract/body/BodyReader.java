package vn.vankho.extract.body;

import java.util.List;
import vn.vankho.document.DocumentBody;
import vn.vankho.document.DocumentHead;
import vn.vankho.document.PageText;
import vn.vankho.extract.FlowText;

/** Nội dung văn bản (ô số 6): reads what the text of a document says. */
public final class BodyReader {

  public DocumentBody read(List<PageText> pages, DocumentHead head) {
    FlowText flow = FlowText.of(pages);
    Context context = Context.of(head, pages);
    Outline outline = Outline.of(flow);
    return new DocumentBody(
        outline.sections(flow),
        new CitationReader(flow, context).read(),
        new TaskReader(flow, outline).read(),
        new ResultReader(flow, context, outline).read(),
        new BudgetReader(flow, outline).read(),
        new DeadlineReader(flow, context, outline).read());
  }
}
