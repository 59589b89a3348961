package io.github.thalweg.export.picture;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Tags of a PDF for screen readers: the language, and one figure with its alternative text.
final class PdfTags {
    static final COSName FIGURE = COSName.getPDFName("Figure");

    /// The number of the figure's marked content on its page.
    static final int MARK = 0;

    private PdfTags() {}

    static void add(PDDocument document, PDPage page, String description) {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("en");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        var root = new PDStructureTreeRoot();
        var figure = new PDStructureElement("Figure", root);
        figure.setPage(page);
        figure.setAlternateDescription(description);
        figure.appendKid(MARK);
        root.appendKid(figure);
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, 0);
        var parents = new COSArray(List.of(figure.getCOSObject()));
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(Map.of(0, new PDParentTreeValue(parents)));
        root.setParentTree(tree);
        root.setParentTreeNextKey(1);
        catalog.setStructureTreeRoot(root);
    }
}
