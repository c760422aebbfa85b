"""outline.py FILE: the element paths of an XML file with their attributes and texts, sorted, one a line."""

import sys
import xml.etree.ElementTree as tree


def outline(element, path=""):
    path += "/" + element.tag
    attributes = "".join(" %s=%r" % item for item in sorted(element.attrib.items()))
    text = (element.text or "").strip()
    yield path + attributes + (" " + repr(text) if text else "")
    for child in element:
        yield from outline(child, path)


if __name__ == "__main__":
    for line in outline(tree.parse(sys.argv[1]).getroot()):
        print(line)
